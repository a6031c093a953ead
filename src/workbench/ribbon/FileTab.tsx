import {
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import {
  ArrowRedo24Regular,
  ArrowUndo24Regular,
  DarkTheme24Regular,
  DocumentAdd24Regular,
  FolderOpen24Regular,
  Library24Regular,
  LocalLanguage24Regular,
  Save24Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { looks, type Look } from '../look';
import type { SampleGroup } from '../open/samples';
import { languages, type Language, type Texts } from '../texts';
import { RibbonGroup } from './RibbonGroup';
import { useRibbonStyles } from './ribbon.styles';

interface FileActions {
  readonly create: () => void;
  readonly pick: () => void;
  readonly openSample: (url: string, name: string) => void;
  readonly save: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly setLook: (look: Look) => void;
  readonly setLanguage: (language: Language) => void;
}

export interface FileTabProps {
  readonly texts: Texts;
  readonly actions: FileActions;
  readonly samples: readonly SampleGroup[];
  readonly look: Look;
  readonly language: Language;
}

/** The workbench's own tab: files, undo, and what Excel would tell the pane of language and theme. */
export function FileTab({ texts, actions, samples, look, language }: FileTabProps) {
  return (
    <>
      <RibbonGroup label={texts.workbook}>
        <Push icon={<DocumentAdd24Regular />} label={texts.newBook} onPress={actions.create} />
        <Push icon={<FolderOpen24Regular />} label={texts.open} onPress={actions.pick} />
        <Drop icon={<Library24Regular />} label={texts.samples}>
          {samples.map((group) => (
            <MenuGroup key={group.name}>
              <MenuGroupHeader>{texts.groups[group.name] ?? group.name}</MenuGroupHeader>
              {group.files.map(({ name, url }) => (
                <MenuItem key={url} onClick={() => actions.openSample(url, name)}>
                  {name}
                </MenuItem>
              ))}
            </MenuGroup>
          ))}
        </Drop>
        <Push icon={<Save24Regular />} label={texts.save} onPress={actions.save} />
      </RibbonGroup>
      <RibbonGroup label={texts.edit}>
        <Push icon={<ArrowUndo24Regular />} label={texts.undo} onPress={actions.undo} />
        <Push icon={<ArrowRedo24Regular />} label={texts.redo} onPress={actions.redo} />
      </RibbonGroup>
      <RibbonGroup label={texts.view}>
        <Drop icon={<DarkTheme24Regular />} label={texts.theme} checked={look}>
          {looks.map((value) => (
            <MenuItemRadio key={value} name="choice" value={value} onClick={() => actions.setLook(value)}>
              {texts[value]}
            </MenuItemRadio>
          ))}
        </Drop>
        <Drop icon={<LocalLanguage24Regular />} label={texts.language} checked={language}>
          {languages.map(({ tag, name }) => (
            <MenuItemRadio key={tag} name="choice" value={tag} onClick={() => actions.setLanguage(tag)}>
              {name}
            </MenuItemRadio>
          ))}
        </Drop>
      </RibbonGroup>
    </>
  );
}

interface PushProps {
  readonly icon: ReactElement;
  readonly label: string;
  readonly onPress: () => void;
}

function Push({ icon, label, onPress }: PushProps) {
  const styles = useRibbonStyles();
  return (
    <button type="button" className={styles.button} onClick={onPress}>
      <span className={styles.symbol}>{icon}</span>
      {label}
    </button>
  );
}

interface DropProps {
  readonly icon: ReactElement;
  readonly label: string;
  /** The chosen one of several. */
  readonly checked?: string;
  readonly children: ReactElement[];
}

function Drop({ icon, label, checked, children }: DropProps) {
  const styles = useRibbonStyles();
  return (
    <Menu {...(checked === undefined ? {} : { checkedValues: { choice: [checked] } })}>
      <MenuTrigger disableButtonEnhancement>
        <button type="button" className={styles.button}>
          <span className={styles.symbol}>{icon}</span>
          {label} ▾
        </button>
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <MenuList>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}
