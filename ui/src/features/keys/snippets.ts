import { openSnippets } from './open-snippets'

export type Credentials = { publicKey: string; secretKey: string; url: string }
export type Snippet = { id: 'python4' | 'python3' | 'js5' | 'java' | 'curl' | 'litellm'; install?: string; file: string; code: string }

/** Both names of the address: newer SDKs read BASE_URL, older ones HOST. */
export function environmentFile({ publicKey, secretKey, url }: Credentials): string {
  return [
    `LANGFUSE_SECRET_KEY="${secretKey}"`,
    `LANGFUSE_PUBLIC_KEY="${publicKey}"`,
    `LANGFUSE_BASE_URL="${url}"`,
    `LANGFUSE_HOST="${url}"`,
  ].join('\n')
}

/** One per generation of the SDK, newest first; each runs as it stands, without a key of a model provider. */
export function snippets(credentials: Credentials): Snippet[] {
  return [
    { id: 'python4', install: 'pip install "langfuse>=4,<5"', file: 'first_trace.py', code: python4(credentials) },
    { id: 'python3', install: 'pip install "langfuse>=3,<4"', file: 'first_trace.py', code: python3(credentials) },
    { id: 'js5', install: 'npm install @langfuse/tracing@5 @langfuse/otel@5 @opentelemetry/sdk-node', file: 'first-trace.mjs', code: js5(credentials) },
    ...openSnippets(credentials),
  ]
}

const pythonKeys = ({ publicKey, secretKey, url }: Credentials, address: string) => `import os

os.environ["LANGFUSE_SECRET_KEY"] = "${secretKey}"
os.environ["LANGFUSE_PUBLIC_KEY"] = "${publicKey}"
os.environ["${address}"] = "${url}"`

const pythonCall = `@observe(as_type="generation")
def answer(question: str) -> str:
    # Call your model here; "from langfuse.openai import openai" records it for you.
    text = "A weight on a string that shows what is straight."
    get_client().update_current_generation(
        model="gpt-4o",
        usage_details={"input": 12, "output": 11},
    )
    return text`

const python4 = (credentials: Credentials) => `${pythonKeys(credentials, 'LANGFUSE_BASE_URL')}

from langfuse import get_client, observe, propagate_attributes


${pythonCall}


@observe()
def main(question: str) -> str:
    with propagate_attributes(user_id="user_001"):
        return answer(question)


print(main("What is a plumb line?"))
get_client().flush()
`

const python3 = (credentials: Credentials) => `${pythonKeys(credentials, 'LANGFUSE_HOST')}

from langfuse import get_client, observe


${pythonCall}


@observe()
def main(question: str) -> str:
    get_client().update_current_trace(user_id="user_001")
    return answer(question)


print(main("What is a plumb line?"))
get_client().flush()
`

const js5 = ({ publicKey, secretKey, url }: Credentials) => `import { NodeSDK } from '@opentelemetry/sdk-node'
import { LangfuseSpanProcessor } from '@langfuse/otel'
import { propagateAttributes, startActiveObservation } from '@langfuse/tracing'

process.env.LANGFUSE_SECRET_KEY = '${secretKey}'
process.env.LANGFUSE_PUBLIC_KEY = '${publicKey}'
process.env.LANGFUSE_BASE_URL = '${url}'

const sdk = new NodeSDK({ spanProcessors: [new LangfuseSpanProcessor()] })
sdk.start()

const question = 'What is a plumb line?'

await startActiveObservation('main', async (main) => {
  await propagateAttributes({ userId: 'user_001' }, async () => {
    const answer = await startActiveObservation('answer', async (generation) => {
      // Call your model here; @langfuse/openai records it for you.
      const text = 'A weight on a string that shows what is straight.'
      generation.update({
        model: 'gpt-4o',
        input: question,
        output: text,
        usageDetails: { input: 12, output: 11 },
      })
      return text
    }, { asType: 'generation' })
    main.update({ input: question, output: answer })
  })
})

await sdk.shutdown()
`
