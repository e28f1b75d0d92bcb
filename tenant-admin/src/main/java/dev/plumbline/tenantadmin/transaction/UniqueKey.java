package dev.plumbline.tenantadmin.transaction;

import java.util.function.Predicate;
import org.hibernate.exception.ConstraintViolationException;

/** Tells which rule of the schema a write broke: one that its caller should hear about, or one that is a defect. */
public final class UniqueKey {

    private UniqueKey() {}

    /** @param constraint its name in the schema */
    public static Predicate<Throwable> violated(String constraint) {
        return failure -> failure instanceof ConstraintViolationException violation
                && constraint.equals(violation.getConstraintName());
    }
}
