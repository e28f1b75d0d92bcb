package dev.plumbline.tenantadmin.transaction;

import dev.plumbline.platform.tenancy.Tenant;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Runs work in one transaction of role plumbline_admin, that says whom it acts for before the first query.
 * Row-level security compares rows with these settings until the transaction ends; without them every table is empty.
 *
 * <p>One session serves one query at a time: work chains its queries, it never combines them.
 */
@ApplicationScoped
public class AdminTransaction {

    /** Native, because it is no query on an entity. One statement for any number of settings, prepared once per connection. */
    private static final String SET = """
            SELECT count(set_config(s.name, s.value, true))
            FROM unnest(cast(:names AS text[]), cast(:values AS text[])) AS s (name, value)""";

    /** @param work repository calls; they share the session of this transaction */
    public <T> Uni<T> run(Tenant tenant, Supplier<Uni<T>> work) {
        return Panache.withTransaction(() -> widen(tenant).chain(work::get));
    }

    /**
     * Adds to whom the running transaction acts for, when it has just learned more: the organizations of a person, the organization
     * of an invitation.
     */
    public Uni<Void> widen(Tenant tenant) {
        return Panache.getSession().chain(session -> set(session, tenant)).replaceWithVoid();
    }

    private static Uni<?> set(Mutiny.Session session, Tenant tenant) {
        String[] names = tenant.settings().keySet().toArray(String[]::new);
        String[] values = Arrays.stream(names).map(tenant.settings()::get).toArray(String[]::new);
        return session.createNativeQuery(SET, Long.class)
                .setParameter("names", names)
                .setParameter("values", values)
                .getSingleResult();
    }
}
