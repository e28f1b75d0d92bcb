import { Modal, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useId, useMemo, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { visible } from '@/lib/visible'
import { matching, type Command } from '../match'
import classes from './palette.module.css'

type Props = {
  commands: Command[]
  /** Commands made from what is written, such as going to a pasted id. */
  commandsFor: (text: string) => Command[]
  onClose: () => void
}

/** One box for going anywhere and doing anything, from the keyboard alone. */
export function Palette({ commands, commandsFor, onClose }: Props) {
  const { t } = useTranslation('palette')
  const id = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const found = useMemo(() => [...matching(commands, text), ...commandsFor(text)], [commands, commandsFor, text])
  const run = (command: Command | undefined) => {
    if (!command) return
    onClose()
    command.run()
  }
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: found.length - 1 }[event.key]
    if (event.key === 'Enter') run(found[at])
    else if (next === undefined || found.length === 0) return
    else setAt((next + found.length) % found.length)
    event.preventDefault()
  }
  return (
    <Modal.Root opened onClose={onClose} lockScroll={false} size={560} yOffset="12vh" centered={false} transitionProps={{ duration: 0 }}>
      <Modal.Overlay />
      <Modal.Content aria-label={t('title')}>
        <TextInput
          ref={takeFocus}
          role="combobox" aria-expanded aria-autocomplete="list" aria-controls={`${id}-list`} aria-activedescendant={found.length > 0 ? `${id}-${at}` : undefined}
          aria-label={t('title')} placeholder={t('placeholder')} value={text} size="md" data-autofocus autoComplete="off" classNames={{ input: classes.input }}
          leftSection={<IconSearch size={17} stroke={1.7} />} onChange={(event) => { setText(event.currentTarget.value); setAt(0) }} onKeyDown={keys}
        />
        <div id={`${id}-list`} role="listbox" aria-label={t('results')} className={classes.list} data-testid="palette-list">
          {found.map((command, index) => (
            <Option key={command.id} id={`${id}-${index}`} command={command} first={found[index - 1]?.group !== command.group} chosen={index === at} onChoose={() => run(command)} />
          ))}
        </div>
        {found.length === 0 && <Text p="md" size="sm" c="dimmed" role="status">{t('nothing')}</Text>}
      </Modal.Content>
    </Modal.Root>
  )
}

/** At once: whoever opened this is already typing. */
function takeFocus(input: HTMLInputElement | null) {
  input?.focus()
}

type OptionProps = { id: string; command: Command; first: boolean; chosen: boolean; onChoose: () => void }

function Option({ id, command, first, chosen, onChoose }: OptionProps) {
  return (
    <>
      {first && <div className={classes.group} role="presentation">{command.group}</div>}
      {/* The box takes the keys. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */}
      <div
        id={id} role="option" aria-selected={chosen} className={classes.option} onClick={onChoose}
        ref={(element) => { if (chosen) element?.scrollIntoView({ block: 'nearest' }) }}
      >
        <bdi className={classes.label}>{visible(command.label)}</bdi>
        {command.hint && <bdi className={classes.hint}>{visible(command.hint)}</bdi>}
      </div>
    </>
  )
}
