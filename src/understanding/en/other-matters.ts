/** Matters that another service helps with, named so clearly that nothing else can be meant. */
export const otherMatters = [
  '{rent,eviction,evicted,landlord,section 8,housing}',
  '{custody of,child custody,child support,divorce,visitation}',
  '{find,need,want,get,looking for,apply for} {a,} {job,jobs,work}',
  '{weather,raining,movie,movies,pizza,recipe,lottery,football,basketball,joke}',
  '{food stamps,calfresh,ebt,medi cal,unemployment benefits,social security benefits,stimulus}',
  '{vote,voting,passport,visa,green card,citizenship,taxes,tax return}',
  '{insurance claim,car loan,credit score,loan}',
  '{guns,buy a gun,own a gun}',
] as const;
