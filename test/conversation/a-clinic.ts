import type { Clinic } from '../../src/referrals/index.ts';

/** A clinic that says as much as one may: a name of forty letters, long hours, and a greeting of ninety. */
export const aClinic: Clinic = {
  name: 'Legal Aid & Record Clinic of the Valleys',
  phone: { number: '+12135550142', display: '(213) 555-0142', type: 'voice', grade: 'official' },
  hours: {
    en: 'Monday to Friday 9 am to 5 pm, Saturday by appointment only',
    es: 'de lunes a viernes de 9 a 5, y los sábados solo con cita ya',
  },
  greeting: {
    en: 'Our free clinic is on the first Monday of each month, at the main library in Springfield.',
    es: 'Nuestra clínica gratis es el primer lunes de cada mes, en la biblioteca grande del centro.',
  },
  website: 'https://www.legal-aid-and-record-clinic-of-the-valley.example.org',
  languages: ['en', 'es', 'ko'],
  counties: ['los-angeles', 'orange'],
};
