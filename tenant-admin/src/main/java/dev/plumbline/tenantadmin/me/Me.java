package dev.plumbline.tenantadmin.me;

import dev.plumbline.tenantadmin.person.KnownPerson;
import java.util.List;

record Me(
        String id,
        String email,
        String name,
        boolean operator,
        boolean canCreateOrganizations,
        List<MyOrganization> organizations) {

    static Me of(KnownPerson person, boolean canCreateOrganizations, List<MyOrganization> organizations) {
        return new Me(
                person.id().value(),
                person.email(),
                person.name(),
                person.operator(),
                canCreateOrganizations,
                organizations);
    }
}
