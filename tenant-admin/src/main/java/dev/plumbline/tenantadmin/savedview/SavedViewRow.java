package dev.plumbline.tenantadmin.savedview;

import dev.plumbline.platform.tenancy.PersonId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A view as pages offer it.
 *
 * @param owner null when whoever made it has left the organization
 * @param own whether the reader made it
 */
record SavedViewRow(
        String id,
        String name,
        String table,
        Map<String, Object> state,
        boolean shared,
        @Nullable Owner owner,
        boolean own) {

    record Owner(String id, String name) {}

    static SavedViewRow of(SavedView view, Map<PersonId, String> names, PersonId reader) {
        String name = names.get(new PersonId(view.ownerId));
        return new SavedViewRow(
                view.id,
                view.name,
                view.table,
                view.state,
                view.shared,
                name == null ? null : new Owner(view.ownerId, name),
                view.ownerId.equals(reader.value()));
    }
}
