-- A migration has the time that it takes: the limits of pages and steps do not count for it.
set local statement_timeout = 0;
set local lock_timeout = 0;
