import '../core/parent-port';
import '../../../main/backup-process';
