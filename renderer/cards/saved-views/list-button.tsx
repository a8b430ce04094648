import { withKey } from '../../core/key-words';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icons';
import styles from './saved-views.module.css';
import { openSavedViewsMenu, useOpenSavedView, useSavedViewsState } from './saved-views';

/** Opens the list, which passes what ties the two together once it is loaded. */
export function ListButton(props: React.ComponentProps<'button'>) {
  const isOpen = useSavedViewsState(({ isMenuOpen }) => isMenuOpen);
  const open = useOpenSavedView();
  const name = open?.saved.name ?? t('savedViews.title');
  const title = withKey(t('savedViews.title'), 'show-saved-views');
  return (
    <Button
      {...props}
      look="tool"
      className={styles.button}
      title={open ? `${name} · ${title}` : title}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      onClick={() => (isOpen ? useSavedViewsState.setState({ isMenuOpen: false }) : openSavedViewsMenu())}
    >
      <Icon name="bookmark" />
      <span className={styles.name} data-open={open !== null} dir="auto">
        {name}
      </span>
      {open?.isChanged === true ? <span className={styles.changed}>{t('savedViews.changed')}</span> : null}
    </Button>
  );
}
