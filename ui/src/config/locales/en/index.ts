import comments from './comments.json'
import common from './common.json'
import errors from './errors.json'
import keys from './keys.json'
import members from './members.json'
import scoring from './scoring.json'
import start from './start.json'
import trace from './trace.json'
import traceActions from './trace-actions.json'
import tracing from './tracing.json'
import users from './users.json'
import welcome from './welcome.json'

export const catalogue = { comments, common, errors, keys, members, scoring, start, trace, traceActions, tracing, users, welcome }
