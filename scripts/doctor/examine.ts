import { readConfig, type Config } from '../../src/server/config.ts';
import { examineDatabase } from './examine-database.ts';
import { examineFiles } from './examine-files.ts';
import { examineSettings } from './examine-settings.ts';
import { missing, type Symptom } from './symptom.ts';

type Patient = Readonly<{
  environment: Readonly<Record<string, string | undefined>>;
  root: string;
  today: string;
}>;

/** Everything a server needs, looked at as its start would. */
export async function examine({ environment, root, today }: Patient): Promise<readonly Symptom[]> {
  const config = configIn(environment);
  const files = examineFiles(root, today);
  if ('is' in config) return [config, ...files];
  return [...examineSettings(config), await examineDatabase(config, root), ...files];
}

function configIn(environment: Patient['environment']): Config | Symptom {
  try {
    return readConfig(environment);
  } catch (error) {
    return missing(error instanceof Error ? error.message : 'The settings cannot be read.');
  }
}
