package dev.plumbline.ingestion.rows;

import java.util.List;

/** The text form of a text[]: UNNEST would flatten an array of arrays, so each row's array travels as text. */
final class TextArray {

    private TextArray() {}

    static String literal(List<String> values) {
        StringBuilder text = new StringBuilder("{");
        for (String value : values) {
            if (text.length() > 1) {
                text.append(',');
            }
            text.append('"')
                    .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return text.append('}').toString();
    }
}
