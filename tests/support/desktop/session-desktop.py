"""
What of a desktop a test needs on its private session bus, driven by one JSON object a line on standard input and
answering with one a line on standard output.

- It owns org.kde.StatusNotifierWatcher, the place that tray icons register with (unless started with --no-tray).
- It reads a registered icon's tooltip, picture and menu, and clicks entries of the menu.
- It listens in on org.freedesktop.Notifications, so that a test can count what was asked of the notification daemon.

Requests: {"ask": "tray"} {"ask": "menu"} {"ask": "click", "id": 7} {"ask": "activate"} {"ask": "notifications"}
{"ask": "has-owner", "name": "org.freedesktop.Notifications"} {"ask": "press", "id": 3, "name": "the button's key"}
"""
import json
import sys
import threading

import dbus
import dbus.lowlevel
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"
PROPERTIES = "org.freedesktop.DBus.Properties"
NOTIFICATIONS = "org.freedesktop.Notifications"
TIMEOUT_S = 20


class Watcher(dbus.service.Object):
    """The registry of tray icons. An item is (bus name, object path)."""

    def __init__(self, bus):
        name = dbus.service.BusName(WATCHER, bus, do_not_queue=True)
        super().__init__(name, "/StatusNotifierWatcher")
        self.bus = bus
        self.items = []

    @dbus.service.method(WATCHER, in_signature="s", sender_keyword="sender")
    def RegisterStatusNotifierItem(self, service, sender):
        item = (sender, service) if service.startswith("/") else (service, "/StatusNotifierItem")
        if item not in self.items:
            self.items.append(item)
        self.bus.watch_name_owner(item[0], lambda owner: owner or self.forget(item))
        self.StatusNotifierItemRegistered(item[0] + item[1])

    @dbus.service.method(WATCHER, in_signature="s")
    def RegisterStatusNotifierHost(self, _service):
        pass

    @dbus.service.signal(WATCHER, signature="s")
    def StatusNotifierItemRegistered(self, _item):
        pass

    @dbus.service.signal(WATCHER, signature="s")
    def StatusNotifierItemUnregistered(self, _item):
        pass

    @dbus.service.method(PROPERTIES, in_signature="ss", out_signature="v")
    def Get(self, _interface, name):
        return self.GetAll(WATCHER)[name]

    @dbus.service.method(PROPERTIES, in_signature="s", out_signature="a{sv}")
    def GetAll(self, _interface):
        items = dbus.Array([name + path for name, path in self.items], signature="s")
        return {
            "IsStatusNotifierHostRegistered": dbus.Boolean(True),
            "ProtocolVersion": dbus.Int32(0),
            "RegisteredStatusNotifierItems": items,
        }

    def forget(self, item):
        if item in self.items:
            self.items.remove(item)
            self.StatusNotifierItemUnregistered(item[0] + item[1])


class Tray:
    """The icon that registered last. Chromium's objects have no introspection, so every call names its signature."""

    def __init__(self, bus, watcher):
        self.bus = bus
        self.watcher = watcher

    def item(self):
        return self.watcher.items[-1] if self.watcher and self.watcher.items else None

    def call(self, path, interface, method, signature, *args):
        name = self.item()[0]
        return self.bus.call_blocking(name, path, interface, method, signature, args, timeout=TIMEOUT_S)

    def get(self, name):
        try:
            return self.call(self.item()[1], PROPERTIES, "Get", "ss", ITEM, name)
        except dbus.DBusException:
            return None

    def read(self):
        if not self.item():
            return None
        tooltip = self.get("ToolTip")
        pictures = self.get("IconPixmap") or []
        return {
            "title": str(self.get("Title") or ""),
            "toolTip": str(tooltip[2]) if tooltip else "",
            "pictures": [{"width": int(w), "height": int(h), "bytes": bytes(b).hex()} for w, h, b in pictures],
        }

    def menu(self):
        path = self.get("Menu") if self.item() else None
        if not path:
            return None
        self.about_to_show(path, 0)
        try:
            layout = self.call(path, MENU, "GetLayout", "iias", 0, -1, dbus.Array([], signature="s"))
        except dbus.DBusException:
            # Its program has just ended.
            return None
        return self.entry(layout[1])["children"]

    def about_to_show(self, path, entry):
        try:
            self.call(path, MENU, "AboutToShow", "i", entry)
        except dbus.DBusException:
            pass

    def entry(self, layout):
        number, properties, children = layout
        return {
            "id": int(number),
            "label": str(properties.get("label", "")),
            "type": str(properties.get("type", "standard")),
            "isEnabled": bool(properties.get("enabled", True)),
            "isVisible": bool(properties.get("visible", True)),
            "children": [self.entry(child) for child in children],
        }

    def click(self, number):
        data = dbus.String("", variant_level=1)
        self.call(self.get("Menu"), MENU, "Event", "isvu", number, "clicked", data, dbus.UInt32(0))

    def activate(self):
        self.call(self.item()[1], ITEM, "Activate", "ii", 0, 0)


class NotificationLog:
    """Everything said to and by the notification daemon, in order."""

    def __init__(self, address):
        self.entries = []
        self.waiting = {}
        self.sender = None
        self.bus = dbus.bus.BusConnection(address)
        self.bus.add_message_filter(self.hear)
        rules = [
            f"interface='{NOTIFICATIONS}'",
            "type='method_return'",
        ]
        self.bus.call_blocking(
            "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus.Monitoring", "BecomeMonitor", "asu",
            (dbus.Array(rules, signature="s"), dbus.UInt32(0)),
        )

    def hear(self, _bus, message):
        if message.get_type() == dbus.lowlevel.MESSAGE_TYPE_METHOD_RETURN:
            entry = self.waiting.pop((message.get_destination(), message.get_reply_serial()), None)
            if entry:
                entry["id"] = int(message.get_args_list()[0])
        elif message.get_interface() == NOTIFICATIONS:
            if message.get_type() == dbus.lowlevel.MESSAGE_TYPE_METHOD_CALL:
                self.sender = message.get_sender()
            self.note(message, message.get_member(), message.get_args_list())
        # A monitor that answers, even with an error, is disconnected from the bus.
        return dbus.lowlevel.HANDLER_RESULT_HANDLED

    def note(self, message, member, args):
        if member == "Notify":
            actions = [str(part) for part in args[5]]
            entry = {
                "what": "notify",
                "id": 0,
                "replaces": int(args[1]),
                "title": str(args[3]),
                "body": str(args[4]),
                "actions": [{"key": k, "label": l} for k, l in zip(actions[::2], actions[1::2])],
            }
            self.waiting[(message.get_sender(), message.get_serial())] = entry
            self.entries.append(entry)
        elif member == "CloseNotification":
            self.entries.append({"what": "withdraw", "id": int(args[0])})
        elif member == "NotificationClosed":
            self.entries.append({"what": "closed", "id": int(args[0]), "reason": int(args[1])})
        elif member == "ActionInvoked":
            self.entries.append({"what": "pressed", "id": int(args[0]), "action": str(args[1])})


def press(bus, receiver, number, key):
    """Says what a daemon says when a button is pressed. Sent to its receiver alone, it may come from anybody."""
    pressed = dbus.lowlevel.SignalMessage("/org/freedesktop/Notifications", NOTIFICATIONS, "ActionInvoked")
    pressed.set_destination(receiver)
    pressed.append(number, key, signature="us")
    bus.send_message(pressed)


def answer(request, bus, tray, log):
    ask = request["ask"]
    if ask == "tray":
        return tray.read()
    if ask == "menu":
        return tray.menu()
    if ask == "click":
        return tray.click(request["id"])
    if ask == "activate":
        return tray.activate()
    if ask == "notifications":
        return log.entries
    if ask == "has-owner":
        return bool(bus.name_has_owner(request["name"]))
    if ask == "press":
        return press(bus, log.sender, request["id"], request["name"])
    raise ValueError(f"unknown request: {ask}")


def main():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()
    watcher = None if "--no-tray" in sys.argv else Watcher(bus)
    tray = Tray(bus, watcher)
    log = NotificationLog(sys.argv[1])
    loop = GLib.MainLoop()

    def serve(line):
        try:
            print(json.dumps({"ok": True, "value": answer(json.loads(line), bus, tray, log)}), flush=True)
        except Exception as error:  # Whatever it was, the test gets it and decides.
            print(json.dumps({"ok": False, "error": f"{type(error).__name__}: {error}"}), flush=True)
        return False

    def listen():
        for line in sys.stdin:
            GLib.idle_add(serve, line)
        GLib.idle_add(loop.quit)

    threading.Thread(target=listen, daemon=True).start()
    print(json.dumps({"ok": True, "value": "ready"}), flush=True)
    loop.run()


main()
