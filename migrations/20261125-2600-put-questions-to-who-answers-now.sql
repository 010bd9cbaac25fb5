-- Whoever answers for the process answers what is asked at it: who that is, the process says.
alter table knowledge.questions drop column owner_id;
