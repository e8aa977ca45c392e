export const GEO_55_2020 = {
  'medical reviews due in the state of emergency': 'not missed; taken up again within 30 days after it',
  'validity of medical decisions': 'decisions that end in the emergency stay valid until 30 days after it',
} as const
