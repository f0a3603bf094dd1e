-- The same unit codes are used in every city: an agency is its region and its code.

create temporary table opd_reference on commit drop as
select conrelid::regclass::text as referring, conname::text as name
from pg_constraint where contype = 'f' and confrelid = 'opd'::regclass;

do $$
declare
    reference record;
begin
    for reference in select * from opd_reference loop
        execute format('alter table %s drop constraint %I', reference.referring, reference.name);
    end loop;
end
$$;

alter table opd drop constraint pk_opd;
alter table opd add constraint pk_opd primary key (region, code);
create index ix_opd_code on opd (code);

-- Every table that refers to an agency holds its own region, and names the code opd_code.
do $$
declare
    reference record;
begin
    for reference in select * from opd_reference loop
        execute format('alter table %s add constraint %I foreign key (region, opd_code) references opd (region, code)',
            reference.referring, reference.name);
    end loop;
end
$$;
