import { memo } from 'react'
import type { Scope } from '../range/scope'
import { LatencyTable, TopUsers } from './list-tiles'
import { CostByModel, CostOverTime, ModelLatency, UsageOverTime } from './model-tiles'
import { Overview } from './overview'
import { ScoreDistribution, ScoresOverTime, ScoresTable } from './score-tiles'
import { TracesByName, TracesOverTime } from './trace-tiles'
import classes from './tile.module.css'

/** From how much, over what it cost and who caused it, to how fast and how good. What the page around them does is not theirs. */
export const Tiles = memo(function Tiles({ scope }: { scope: Scope }) {
  return (
    <div className={classes.tiles} data-testid="home-tiles">
      <Overview scope={scope} />
      <div className={classes.wide}><TracesOverTime scope={scope} /></div>
      <div className={classes.narrow}><TracesByName scope={scope} /></div>
      <div className={classes.wide}><CostOverTime scope={scope} /></div>
      <div className={classes.narrow}><CostByModel scope={scope} /></div>
      <div className={classes.wide}><UsageOverTime scope={scope} /></div>
      <div className={classes.narrow}><TopUsers scope={scope} /></div>
      <div className={classes.half}><ModelLatency scope={scope} /></div>
      <div className={classes.half}><LatencyTable scope={scope} /></div>
      <div className={classes.narrow}><ScoresTable scope={scope} /></div>
      <div className={classes.narrow}><ScoresOverTime scope={scope} /></div>
      <div className={classes.narrow}><ScoreDistribution scope={scope} /></div>
    </div>
  )
})
