/** What somebody says that is a sign of danger only beside another of them. */
export type SuicideSign =
  | 'futile'
  | 'means'
  | 'height'
  | 'jump'
  | 'death'
  | 'join'
  | 'mourned'
  | 'parting'
  | 'life'
  | 'hopeless'
  | 'ending';
export type ViolenceSign =
  'harm' | 'threat' | 'weapon' | 'held' | 'fear' | 'wound' | 'near' | 'often' | 'drunk';
