import { Tooltip } from '@fluentui/react-components';
import type { RibbonButton, RibbonTab } from './read-manifest';
import { RibbonGroup } from './RibbonGroup';
import { useRibbonStyles } from './ribbon.styles';

interface ManifestTabProps {
  readonly tab: RibbonTab;
  readonly onPress: (button: RibbonButton) => void;
}

/** An add-in's tab, as its manifest describes it. */
export function ManifestTab({ tab, onPress }: ManifestTabProps) {
  const styles = useRibbonStyles();
  return tab.groups.map((group) => (
    <RibbonGroup key={group.id} label={group.label}>
      {group.buttons.map((button) => (
        <Tooltip
          key={button.id}
          relationship="description"
          content={
            <>
              <strong>{button.tip.title}</strong>
              <br />
              {button.tip.text}
            </>
          }
        >
          <button
            type="button"
            className={styles.button}
            data-control={button.id}
            onClick={() => onPress(button)}
          >
            <img
              className={styles.icon}
              alt=""
              src={button.icon.get(32)}
              srcSet={`${button.icon.get(32) ?? ''} 1x, ${button.icon.get(64) ?? ''} 2x`}
            />
            {button.label}
          </button>
        </Tooltip>
      ))}
    </RibbonGroup>
  ));
}
