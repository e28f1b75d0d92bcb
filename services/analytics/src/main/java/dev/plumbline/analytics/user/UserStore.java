package dev.plumbline.analytics.user;

import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;

/** Reads the users of traces. */
public interface UserStore {

    Uni<UserRows> list(ProjectId project, UserQuery query);
}
