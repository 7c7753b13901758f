alter table action add column postponement_reason text;
