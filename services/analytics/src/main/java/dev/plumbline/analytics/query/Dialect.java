package dev.plumbline.analytics.query;

import java.util.List;

/** How one database writes what the compiler needs. Every argument is SQL that the compiler made, never a caller's text. */
public interface Dialect {

    /** What a parameter holds. */
    enum ParameterType {
        TEXT,
        TEXTS,
        NUMBER,
        INTEGER,
        TIME,
        DAY
    }

    /** The n-th parameter, counted from 1. */
    String parameter(int n, ParameterType type);

    String one();

    String rows();

    String month(String time);

    String day(String time);

    /** A text that no row has. */
    String unknown();

    String milliseconds(String from, String to);

    String perSecond(String amount, String from, String to);

    String orZero(String number);

    String missingIfZero(String number);

    String present(String value);

    /** The bucket's start as a time without zone, in UTC. */
    String bucket(Granularity granularity, String time);

    /** The first day of a bucket of the calendar in a zone, as a time without zone. */
    String bucketIn(Granularity granularity, String time, String zone);

    /** The start in UTC, as a time without zone, of equally long buckets counted from an instant. */
    String bucketFrom(Granularity granularity, String time, String anchor);

    /** "true" or "false" as a text. */
    String flag(String value);

    /** "true" for a number other than 0, "false" for 0. */
    String truth(String number);

    /** A number where the condition holds, else missing. */
    String onlyIf(String condition, String number);

    /** 1 where something has a receipt and no cost, 0 elsewhere. */
    String unpriced(String receipt, String cost);

    /** Joins each row with the entries of its JSON object but {@code total}, under the alias' columns {@code key} and {@code value}. */
    String explodePairs(String object, String alias);

    /** An aggregate of one group, null when it has no value; {@code histogram} is written as its parts instead. */
    String aggregate(Aggregation aggregation, String value);

    /** A floating-point number. */
    String real(String number);

    /** Which of {@code bins} equal parts of low to high holds a value, from 0; the last one includes high. */
    String bin(String value, String low, String high, String bins);

    /** How many rows of the group are in each bin, as an array. */
    String heights(String bin, int bins);

    /** Text in the order of its UTF-8 bytes. */
    String ordered(String text);

    /** Joins each row with the different elements of its array, under the alias' one column {@code value}. */
    String explode(String array, String alias);

    String equalTo(String value, String parameter);

    String contains(String text, String parameter);

    String startsWith(String text, String parameter);

    String endsWith(String text, String parameter);

    String among(String value, String parameter);

    /** @param parameters one array of texts for each column, all of one length */
    String amongRows(List<String> columns, List<String> parameters);

    String sharesAny(String array, String parameter);

    String holdsAll(String array, String parameter);

    /** The condition, false where it is neither true nor false. */
    String negated(String condition);
}
