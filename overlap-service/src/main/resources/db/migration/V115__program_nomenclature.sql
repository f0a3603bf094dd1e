create index ix_program_nomenclature on program ((document #>> '{nomenclature,code}'))
    where document #>> '{nomenclature,code}' is not null;
comment on index ix_program_nomenclature is 'For the title of a sub-activity that a draft names by its code only.';
