package dev.plumbline.tenantadmin.audit;

import dev.plumbline.platform.paging.PageRequest;
import dev.plumbline.platform.tenancy.OrganizationId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
class AuditRepository implements PanacheRepositoryBase<AuditEntry, Long> {

    /** By entity name: people, whose arrival is noted here, cannot be imported as well. */
    private static final String ACTOR_NAMES = """
            select p.id, p.name from Person p
            where p.id in (select e.actorId from AuditEntry e where e.organizationId = :organization)""";

    /** Newest first. */
    Uni<List<AuditEntry>> page(OrganizationId organization, PageRequest request) {
        return find("organizationId = ?1 order by id desc", organization.value())
                .page(request.page() - 1, request.limit())
                .list();
    }

    Uni<Long> count(OrganizationId organization) {
        return count("organizationId", organization.value());
    }

    /** @return by person id: the names of those actors who are still members */
    Uni<Map<String, String>> actorNames(OrganizationId organization) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(ACTOR_NAMES, Object[].class)
                        .setParameter("organization", organization.value())
                        .getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1])));
    }
}
