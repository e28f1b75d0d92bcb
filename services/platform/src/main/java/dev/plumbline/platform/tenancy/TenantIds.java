package dev.plumbline.platform.tenancy;

import java.util.regex.Pattern;

/** The form of every tenant id; the schema checks the same. */
public final class TenantIds {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private TenantIds() {}

    public static boolean isValid(String id) {
        return FORM.matcher(id).matches();
    }

    static void check(String id) {
        if (!isValid(id)) {
            throw new IllegalArgumentException("An id has 1 to 64 letters, digits, '-' or '_'");
        }
    }
}
