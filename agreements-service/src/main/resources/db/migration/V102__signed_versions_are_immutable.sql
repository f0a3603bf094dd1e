-- The application keeps signed versions as they are; the database makes sure of it.

create function refuse_change_of_signed_version() returns trigger language plpgsql as $$
begin
    raise exception 'a signed version of an agreement never changes' using errcode = 'integrity_constraint_violation';
end
$$;

-- The one column that is filled in later is the place in the change feed, once.
create trigger tr_agreement_version_update before update on agreement_version for each row
    when (old.change_number is not null
        or to_jsonb(new) - 'change_number' is distinct from to_jsonb(old) - 'change_number')
    execute function refuse_change_of_signed_version();
create trigger tr_agreement_version_delete before delete on agreement_version for each row
    execute function refuse_change_of_signed_version();

-- A signed agreement can only go on to its next version.
create trigger tr_agreement_update before update on agreement for each row
    when (old.status = 'SIGNED' and new.version <> old.version + 1)
    execute function refuse_change_of_signed_version();
create trigger tr_agreement_delete before delete on agreement for each row
    when (old.version_in_force is not null)
    execute function refuse_change_of_signed_version();

create function refuse_change_of_signature() returns trigger language plpgsql as $$
declare
    signature agreement_signature := coalesce(new, old);
begin
    if exists (select from agreement_version v
               where v.record_id = signature.agreement_id and v.version = signature.version) then
        raise exception 'the signatures of a signed version never change'
            using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'UPDATE' and (old.withdrawn_at is not null
            or to_jsonb(new) - '{withdrawn_at,withdrawn_by_subject,withdrawn_by_name,withdrawal_reason}'::text[]
                is distinct from
               to_jsonb(old) - '{withdrawn_at,withdrawn_by_subject,withdrawn_by_name,withdrawal_reason}'::text[]) then
        raise exception 'a signature can only be withdrawn, once' using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'DELETE' then
        raise exception 'a signature is withdrawn, never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger tr_agreement_signature before insert or update or delete on agreement_signature for each row
    execute function refuse_change_of_signature();
