import {
  IconArrowsSplit2, IconBolt, IconChecklist, IconFileSearch, IconGridDots, IconRobot, IconShieldCheck, IconSparkles, IconTool, IconLink,
  type Icon,
} from '@tabler/icons-react'
import classes from './observation-icon.module.css'

const icons: Record<string, Icon> = {
  GENERATION: IconSparkles, EVENT: IconBolt, AGENT: IconRobot, TOOL: IconTool, CHAIN: IconLink, RETRIEVER: IconFileSearch,
  EVALUATOR: IconChecklist, EMBEDDING: IconGridDots, GUARDRAIL: IconShieldCheck,
}

/** The kind of an observation at a glance; its name is in the detail panel. */
export function ObservationIcon({ type }: { type: string }) {
  const Symbol = icons[type] ?? IconArrowsSplit2
  return <Symbol size={15} stroke={1.7} className={classes.icon} data-type={type} aria-label={type.toLowerCase()} role="img" />
}
