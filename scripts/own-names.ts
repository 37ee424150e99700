/**
 * What the files of the widget call each other's parts by. The build makes these names short; no page, server, browser or
 * locale may know one of them.
 */
export const ownNames = [
  'addOurs',
  'addTheirs',
  'buttonFor',
  'closeMenu',
  'hasBegun',
  'hush',
  'isFresh',
  'isWaiting',
  'offer',
  'openSession',
  'parts',
  'sendTurn',
  'setOpen',
  'showOurs',
  'showTheirs',
  'spoken',
  'toTheEnd',
  'unanswered',
] as const;
