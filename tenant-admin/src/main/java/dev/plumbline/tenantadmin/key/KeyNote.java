package dev.plumbline.tenantadmin.key;

import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import org.jspecify.annotations.Nullable;

/** What a key is for, in its owner's words; also the body that creates or edits a key. */
record KeyNote(@Nullable String note) {

    private static final int MAXIMUM = 200;

    /** @return null for none */
    @Nullable
    String text() {
        if (note == null || note.isBlank()) {
            return null;
        }
        String text = note.strip();
        if (text.codePointCount(0, text.length()) > MAXIMUM) {
            throw new ApiException(
                    ErrorCode.BAD_REQUEST, "note: at most " + MAXIMUM + " characters, please shorten it.");
        }
        if (text.codePoints().anyMatch(KeyNote::isUnstorable)) {
            throw new ApiException(ErrorCode.BAD_REQUEST, "note: control characters are not allowed.");
        }
        return text;
    }

    private static boolean isUnstorable(int character) {
        int type = Character.getType(character);
        return type == Character.SURROGATE || (type == Character.CONTROL && character != '\n' && character != '\t');
    }
}
