package dev.plumbline.tenantadmin.organization;

import dev.plumbline.platform.errors.ApiException;
import org.jspecify.annotations.Nullable;

/** What is deleted is named by whoever deletes it: the page asks for it, and the server does not take the page's word. */
public final class TypedName {

    private TypedName() {}

    public static void check(String name, @Nullable String typed) {
        if (!name.equals(typed)) {
            throw ApiException.badRequest("name: type the name of what is to be deleted, exactly as it is.");
        }
    }
}
