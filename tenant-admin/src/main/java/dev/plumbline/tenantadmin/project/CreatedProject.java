package dev.plumbline.tenantadmin.project;

record CreatedProject(String id, String name, String organizationId) {}
