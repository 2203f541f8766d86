import type { Edition } from '../../edition/types.ts';

/** Name of a role in an edition. */
export function roleName({ roles }: Pick<Edition, 'roles'>, id: string): string {
  return roles.find((role) => role.id === id)?.label ?? id;
}
