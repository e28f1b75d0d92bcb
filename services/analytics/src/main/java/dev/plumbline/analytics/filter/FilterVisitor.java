package dev.plumbline.analytics.filter;

/** A case per kind of filter: what a compiler implements (language level 17 has no pattern switch over sealed types). */
public interface FilterVisitor<R> {

    R time(Filter.Time filter);

    R text(Filter.Text filter);

    R options(Filter.Options filter);

    R arrayOptions(Filter.ArrayOptions filter);

    R number(Filter.Numeric filter);

    R bool(Filter.Bool filter);

    R presence(Filter.Presence filter);

    R textEntry(Filter.TextEntry filter);

    R numberEntry(Filter.NumberEntry filter);

    R boolEntry(Filter.BoolEntry filter);

    R optionsEntry(Filter.OptionsEntry filter);
}
