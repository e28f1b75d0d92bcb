package dev.plumbline.analytics.list;

/** What the database can hold as text: a value that it cannot hold is in no row, and as a parameter it is an error. */
public final class StoredText {

    private StoredText() {}

    public static boolean canBe(String value) {
        return value.indexOf('\0') < 0;
    }
}
