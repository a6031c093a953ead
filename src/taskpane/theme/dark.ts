import { createDarkTheme } from '@fluentui/react-components';
import { brandOnDark } from './brand';

export const theme = createDarkTheme(brandOnDark);
