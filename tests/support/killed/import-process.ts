import '../core/parent-port';
import '../../../main/import-process';
