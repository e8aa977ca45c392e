import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { useForm } from 'react-hook-form'
import { assess, dossierSchema, factLabel } from 'pensie-invaliditate'

const label = (path: Parameters<typeof factLabel>[0]) => factLabel(path, { language: 'ro' })

const choices = (path: Parameters<typeof factLabel>[0]) =>
  Object.entries(label(path).choices ?? {}).map(([word, text]) => (
    <option key={word} value={word}>
      {text}
    </option>
  ))

const App = () => {
  const [told, setTold] = useState('')
  const { register, handleSubmit, formState } = useForm({ resolver: standardSchemaResolver(dossierSchema) })
  const { person, application } = formState.errors
  const tell = handleSubmit(dossier => setTold(assess(dossier).standardRetirement.value?.reachedOn ?? ''))

  return (
    <form onSubmit={tell}>
      <label htmlFor="scheme">{label('scheme').label}</label>
      <select id="scheme" {...register('scheme')}>
        {choices('scheme')}
      </select>
      <label htmlFor="sex">{label('person.sex').label}</label>
      <select id="sex" {...register('person.sex')}>
        {choices('person.sex')}
      </select>
      <label htmlFor="person.birthDate">{label('person.birthDate').label}</label>
      <input id="person.birthDate" {...register('person.birthDate')} />
      <p role="alert">{person?.birthDate?.message}</p>
      <label htmlFor="application.registeredOn">{label('application.registeredOn').label}</label>
      <input id="application.registeredOn" {...register('application.registeredOn')} />
      <p role="alert">{application?.registeredOn?.message}</p>
      <button>Află</button>
      <h1>{told}</h1>
    </form>
  )
}

const place = document.getElementById('app')
if (place) createRoot(place).render(<App />)
