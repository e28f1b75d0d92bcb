package dev.plumbline.platform.access;

import dev.plumbline.platform.key.ProjectKey;
import dev.plumbline.platform.membership.Membership;
import dev.plumbline.platform.person.Person;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Who makes this request, as the access filter verified it. Asking for what the endpoint's annotation does not provide is a defect. */
@RequestScoped
public class Caller {

    private @Nullable ProjectKey key;
    private @Nullable Person person;
    private @Nullable Membership membership;

    /** The key of an endpoint with {@link RequiresKey}. */
    public ProjectKey key() {
        return present(key);
    }

    /** The person of an endpoint with {@link Requires}. */
    public Person person() {
        return present(person);
    }

    /** The person's role in the organization or project of the path. */
    public Membership membership() {
        return present(membership);
    }

    void is(ProjectKey verified) {
        key = verified;
    }

    void is(Person verified) {
        person = verified;
    }

    void isMember(Membership verified) {
        membership = verified;
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("The endpoint's access annotation does not provide this");
        }
        return value;
    }
}
