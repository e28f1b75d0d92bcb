package dev.plumbline.platform.access;

import dev.plumbline.platform.key.KeyLevel;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Only a project's key may call this endpoint; SCORES also admits the public key alone. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface RequiresKey {

    KeyLevel value();
}
