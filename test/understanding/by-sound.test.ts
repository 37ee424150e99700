import { describe, expect, it } from 'vitest';
import { respellBySound, soundsOf } from '../../src/understanding/by-sound.ts';

const sounds = soundsOf(() => [
  'saquenme',
  'quitenme',
  'quisiera',
  'vida',
  'hacer',
  'llamen',
  'pegue',
  'voy',
  'casa',
  'caza',
]);

describe('a word written as it sounds', () => {
  it.each([
    ['sakenme', 'saquenme'],
    ['qitenme', 'quitenme'],
    ['kisiera', 'quisiera'],
    ['bida', 'vida'],
    ['aser', 'hacer'],
    ['yamen', 'llamen'],
    ['pege', 'pegue'],
  ])('"%s" is "%s"', (written, meant) => {
    expect(respellBySound([written], sounds)).toEqual([meant]);
  });

  it.each(['boy', 'kasa', 'casa', 'choque', 'nothing'])('"%s" stays as it is', (written) => {
    expect(respellBySound([written], sounds)).toEqual([written]);
  });
});
