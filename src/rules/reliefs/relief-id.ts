/** A relief's name: code, section, what it gives. Ids are retired, never renamed. */
export type ReliefId =
  'pc-1203-4-dismissal' | 'pc-1203-4a-dismissal' | 'pc-1203-41-dismissal' | 'pc-1203-425-automatic';
