import { Refuses, Requires } from '#platform/access';
import { Handles } from '#platform/bus';
import { FromPath } from '#platform/fields';
import { Clock, Command, ResourceNotFound } from '#platform/kernel';
import { Processes } from '../../domain/processes/ports.ts';

/** Nobody works by it any more; its versions are kept. */
@Requires('knowledge.publish')
@Refuses(ResourceNotFound)
export class RemoveProcess extends Command<void> {
  @FromPath() readonly processId!: string;
}

@Handles(RemoveProcess)
export class RemoveProcessHandler {
  constructor(private readonly processes: Processes, private readonly clock: Clock) {}

  async execute({ processId }: RemoveProcess): Promise<void> {
    const process = await this.processes.get(processId);
    process.remove(await this.processes.inForce(process), this.clock.now());
    await this.processes.putInForce(process, null);
  }
}
