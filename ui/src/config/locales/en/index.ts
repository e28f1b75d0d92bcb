import common from './common.json'
import errors from './errors.json'
import keys from './keys.json'
import members from './members.json'
import start from './start.json'
import trace from './trace.json'
import tracing from './tracing.json'
import users from './users.json'
import welcome from './welcome.json'

export const catalogue = { common, errors, keys, members, start, trace, tracing, users, welcome }
