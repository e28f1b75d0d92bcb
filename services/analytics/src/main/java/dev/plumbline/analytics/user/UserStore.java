package dev.plumbline.analytics.user;

import dev.plumbline.analytics.list.ListPage;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;

/** Reads the users of traces. */
public interface UserStore {

    Uni<ListPage<UserRow>> list(ProjectId project, UserQuery query);
}
