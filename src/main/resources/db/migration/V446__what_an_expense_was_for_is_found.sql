-- What was spent for a case is found when the case goes, so that its number does not outlive it.
create index on lidzas.expense_claim (about) where about is not null;
