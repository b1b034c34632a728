delete from lidzas.visit where reference like 'A-1995-%';
delete from lidzas.support_case where reference like 'C-1995-%';
delete from lidzas.person where reference like 'P-1995-%'
