import type { Edition } from '../../edition/types.ts';

/** What an edition calls a role. */
export function roleName({ roles }: Pick<Edition, 'roles'>, id: string): string {
  return roles.find((role) => role.id === id)?.label ?? id;
}
