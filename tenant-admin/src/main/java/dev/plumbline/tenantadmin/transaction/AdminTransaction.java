package dev.plumbline.tenantadmin.transaction;

import dev.plumbline.platform.tenancy.Tenant;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Runs work in one transaction of role plumbline_admin, that says whom it acts for before the first query.
 * Row-level security compares rows with these settings until the transaction ends; without them every table is empty.
 *
 * <p>One session serves one query at a time: work chains its queries, it never combines them.
 */
@ApplicationScoped
public class AdminTransaction {

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

    // Native SQL, because set_config is no query on an entity; it touches no table.
    private static Uni<?> set(Mutiny.Session session, Tenant tenant) {
        List<Map.Entry<String, String>> settings = List.copyOf(tenant.settings().entrySet());
        String calls = IntStream.range(0, settings.size())
                .mapToObj(i -> "set_config(:name" + i + ", :value" + i + ", true)")
                .collect(Collectors.joining(", ", "SELECT concat(", ")"));
        Mutiny.SelectionQuery<String> query = session.createNativeQuery(calls, String.class);
        for (int i = 0; i < settings.size(); i++) {
            query.setParameter("name" + i, settings.get(i).getKey());
            query.setParameter("value" + i, settings.get(i).getValue());
        }
        return query.getSingleResult();
    }
}
