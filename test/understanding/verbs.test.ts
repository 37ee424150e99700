import { describe, expect, it } from 'vitest';
import { forms as english } from '../../src/understanding/en/verbs.ts';
import { forms as spanish, tied } from '../../src/understanding/es/verbs.ts';

describe('verbs by rule', () => {
  it.each([
    ['choke', '{choke,chokes,choking,chokin,choked}'],
    ['grab', '{grab,grabs,grabbing,grabbin,grabbed}'],
    ['beat', '{beat,beats,beating,beatin,beat,beaten}'],
    ['punch', '{punch,punches,punching,punchin,punched}'],
    ['tie', '{tie,ties,tying,tyin,tied}'],
    ['threaten', '{threaten,threatens,threatening,threatenin,threatened}'],
  ])('"%s" in English', (verb, said) => {
    expect(english([verb], 'base', 's', 'ing', 'past')).toBe(said);
  });

  it('asks and forbids in Spanish', () => {
    expect(spanish(['sacar', 'pegar', 'avanzar'], 'asked')).toBe(
      '{saque,saquen,saques,saquemos,pegue,peguen,pegues,peguemos,avance,avancen,avances,avancemos}',
    );
    expect(spanish(['escribir'], 'infinitive', 'gerund', 'asked')).toBe(
      '{escribir,escribiendo,escriba,escriban,escribas,escribamos}',
    );
    expect(spanish(['pegar'], 'present')).toBe('{pega,pegan,pegas}');
  });

  it('ties the person to the end of a Spanish verb', () => {
    expect(tied(['quitar'], 'infinitive')).toContain('{quitarme,quitarnos,');
    expect(tied(['quitar'], 'asked')).toContain(',quitenme,');
  });
});
