import type { HolidayId } from '../public-holidays.js'

export const HOLIDAYS: Readonly<Record<HolidayId, string>> = {
  'new-year-1': 'Anul Nou',
  'new-year-2': 'a doua zi de Anul Nou',
  epiphany: 'Boboteaza',
  'saint-john-the-baptist': 'Soborul Sfântului Proroc Ioan Botezătorul',
  'union-of-the-principalities': 'Ziua Unirii Principatelor Române',
  'orthodox-good-friday': 'Vinerea Mare',
  'orthodox-easter-sunday': 'prima zi de Paști',
  'orthodox-easter-monday': 'a doua zi de Paști',
  'labour-day': 'Ziua Muncii',
  'childrens-day': 'Ziua Copilului',
  'pentecost-sunday': 'prima zi de Rusalii',
  'pentecost-monday': 'a doua zi de Rusalii',
  dormition: 'Adormirea Maicii Domnului',
  'saint-andrew': 'Sfântul Andrei',
  'national-day': 'Ziua Națională',
  'christmas-1': 'prima zi de Crăciun',
  'christmas-2': 'a doua zi de Crăciun',
}
