package dev.plumbline.tenantadmin.organization;

import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import org.jspecify.annotations.Nullable;

/** The name of an organization or a project: one line of 1 to 60 characters, without blanks around it. */
public record DisplayName(String value) {

    private static final int MAXIMUM = 60;

    /** @param of what is named, for the error message */
    public static DisplayName of(String of, @Nullable String text) {
        String name = text == null ? "" : text.strip();
        if (name.isEmpty()) {
            throw new ApiException(ErrorCode.BAD_REQUEST, "name: the " + of + " needs a name.");
        }
        if (name.codePointCount(0, name.length()) > MAXIMUM) {
            throw new ApiException(
                    ErrorCode.BAD_REQUEST, "name: at most " + MAXIMUM + " characters, please shorten it.");
        }
        if (name.codePoints().anyMatch(DisplayName::isUnprintable)) {
            throw new ApiException(
                    ErrorCode.BAD_REQUEST, "name: line breaks and control characters are not allowed in a name.");
        }
        return new DisplayName(name);
    }

    /** Lone surrogates too: PostgreSQL cannot store them. */
    private static boolean isUnprintable(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
