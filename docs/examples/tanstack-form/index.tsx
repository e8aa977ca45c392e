import { useForm } from '@tanstack/react-form'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { assess, type Dossier, dossierSchema, factLabel, type Written } from 'pensie-invaliditate'

const label = (path: Parameters<typeof factLabel>[0]): string => factLabel(path, { language: 'ro' }).label

/** As it stands in the fields: text, until it was found right. */
const blank: Written<Dossier> = {
  scheme: 'public',
  person: { sex: 'female', birthDate: '' },
  application: { registeredOn: '' },
}

const App = () => {
  const [told, setTold] = useState('')
  const form = useForm({
    defaultValues: blank,
    validators: { onSubmit: dossierSchema },
    onSubmit: ({ value }) => {
      const found = dossierSchema['~standard'].validate(value)
      if (!found.issues) setTold(assess(found.value).standardRetirement.value?.reachedOn ?? '')
    },
  })

  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        void form.handleSubmit()
      }}
    >
      {(['person.birthDate', 'application.registeredOn'] as const).map(path => (
        <form.Field key={path} name={path}>
          {field => (
            <p>
              <label htmlFor={path}>{label(path)}</label>
              <input
                id={path}
                value={field.state.value ?? ''}
                onChange={({ target }) => field.handleChange(target.value)}
              />
              {field.state.meta.errors.map(error => (
                <span key={error?.message} role="alert">
                  {error?.message}
                </span>
              ))}
            </p>
          )}
        </form.Field>
      ))}
      <button>Află</button>
      <h1>{told}</h1>
    </form>
  )
}

const place = document.getElementById('app')
if (place) createRoot(place).render(<App />)
